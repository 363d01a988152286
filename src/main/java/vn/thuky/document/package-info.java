/** What each paper says: a tree of blocks built from the records of a conference. */
@NullMarked
package vn.thuky.document;

import org.jspecify.annotations.NullMarked;
