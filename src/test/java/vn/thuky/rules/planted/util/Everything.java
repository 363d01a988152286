package vn.thuky.rules.planted.util;

/** Its package says nothing. */
public record Everything(String anything) {}
