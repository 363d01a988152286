/** What is kept of a person, and what can be done with it. */
@NullMarked
package vn.thuky.ui.personal;

import org.jspecify.annotations.NullMarked;
