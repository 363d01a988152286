/** What a conference votes on, and how many were for and against it. */
@NullMarked
package vn.thuky.domain.vote;

import org.jspecify.annotations.NullMarked;
