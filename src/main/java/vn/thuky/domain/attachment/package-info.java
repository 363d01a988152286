/** Files that belong to a conference, known by their SHA-256. */
@NullMarked
package vn.thuky.domain.attachment;

import org.jspecify.annotations.NullMarked;
