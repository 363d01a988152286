/** What the announcement of conclusions tells: ticked and put in order. */
@NullMarked
package vn.thuky.ui.conclusions;

import org.jspecify.annotations.NullMarked;
