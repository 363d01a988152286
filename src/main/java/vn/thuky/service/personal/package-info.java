/** Where a person appears in everything that is kept, and how the person is corrected in it or taken out of it. */
@NullMarked
package vn.thuky.service.personal;

import org.jspecify.annotations.NullMarked;
