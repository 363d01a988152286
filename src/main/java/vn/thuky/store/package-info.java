/** The view of the journals that answers questions: an H2 database that can be rebuilt at any time. */
@NullMarked
package vn.thuky.store;

import org.jspecify.annotations.NullMarked;
