package vn.thuky.domain;

/** A record that is kept under its identity; a change of it is a new value with the same identity. */
public interface Entity {

    Id id();
}
