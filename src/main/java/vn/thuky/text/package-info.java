/** Wording of the two languages, and what Vietnamese letters, dates and names need. Knows only Java. */
@NullMarked
package vn.thuky.text;

import org.jspecify.annotations.NullMarked;
