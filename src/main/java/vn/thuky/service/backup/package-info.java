/** Backups: made, verified before they are kept, thinned, listed, restored; and the check of everything that is kept. */
@NullMarked
package vn.thuky.service.backup;

import org.jspecify.annotations.NullMarked;
