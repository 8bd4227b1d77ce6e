/**
 * From requests back to policy: what is asked about an item comes to its editors, unclear clauses are reported, and what is
 * asked more and more is answered before others have to ask (未诉先办).
 */
@NullMarked
package cn.huiqitong.feedback;

import org.jspecify.annotations.NullMarked;
