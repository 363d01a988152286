package vn.thuky.export;

import java.time.ZonedDateTime;

/** Who wrote a file and when, as its properties say; given from outside so that the same input gives the same properties. */
public record Imprint(String author, ZonedDateTime at) {}
