/** What the office does with its papers of each kind: house form, signer, recipients, legal bases. */
@NullMarked
package vn.thuky.ui.paperrules;

import org.jspecify.annotations.NullMarked;
