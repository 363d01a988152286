package vn.thuky.text;

/** Something that can be said in any language: a message, a step of the user, a finding. */
@FunctionalInterface
public interface Worded {

    String in(Texts texts);
}
