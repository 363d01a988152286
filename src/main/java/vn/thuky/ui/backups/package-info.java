/** Backups: the list, restoring, the second place, the check of the data. */
@NullMarked
package vn.thuky.ui.backups;

import org.jspecify.annotations.NullMarked;
