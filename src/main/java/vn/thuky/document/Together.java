package vn.thuky.document;

import java.util.Arrays;
import java.util.List;
import vn.thuky.text.Texts;

/** Several names as a sentence lists them: "các Sở Y tế: Huế, Đà Nẵng và Cần Thơ". */
final class Together {
    /** As many names begin alike before what they share is said once. */
    private static final int MANY = 3;

    private final Texts texts;

    Together(Texts texts) {
        this.texts = texts;
    }

    String of(List<String> names) {
        var shared = names.size() < MANY ? List.<String>of() : shared(names);
        if (shared.size() < 2) {
            return joined(names);
        }
        var first = String.join(" ", shared);
        var rests = names.stream()
                .map(name -> name.substring(first.length()).strip())
                .toList();
        return texts.get("document.together.shared", first, joined(rests));
    }

    /** Names that have commas are kept apart by semicolons. */
    private String joined(List<String> names) {
        if (names.size() < 2 || names.stream().anyMatch(name -> name.contains(","))) {
            return String.join("; ", names);
        }
        var before = String.join(", ", names.subList(0, names.size() - 1));
        return texts.get("document.together.last", before, names.getLast());
    }

    /** The words all begin with, up to where a name of a place or a person may begin: "Sở Y tế" of "Sở Y tế Hà Nội" and "Hà Nam". */
    private static List<String> shared(List<String> names) {
        var words = names.stream().map(name -> List.of(name.split(" "))).toList();
        var shortest = words.stream().mapToInt(List::size).min().orElse(0) - 1;
        var count = 0;
        while (count < shortest && alike(words, count)) {
            count++;
        }
        var first = Arrays.asList(names.getFirst().split(" ")).subList(0, Math.max(0, count));
        while (!first.isEmpty() && named(first.getLast())) {
            first = first.subList(0, first.size() - 1);
        }
        return List.copyOf(first);
    }

    private static boolean alike(List<List<String>> words, int at) {
        return words.stream().map(name -> name.get(at)).distinct().count() == 1;
    }

    /** Whether a word may be of a name: one capital, then small letters. */
    private static boolean named(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.substring(1).chars().allMatch(Character::isLowerCase);
    }
}
