/** What is said: speeches in their queue, and the notes taken of them. */
@NullMarked
package vn.thuky.domain.speech;

import org.jspecify.annotations.NullMarked;
