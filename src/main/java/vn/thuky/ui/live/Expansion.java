package vn.thuky.ui.live;

import vn.thuky.text.Worded;

/**
 * What is to stand in the place of a snippet's code.
 *
 * @param from where the code begins
 */
public record Expansion(int from, Worded text) {}
