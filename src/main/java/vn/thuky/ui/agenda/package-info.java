/** The screen of the agenda: items in order, with their computed times, and what is said and done in each. */
@NullMarked
package vn.thuky.ui.agenda;

import org.jspecify.annotations.NullMarked;
