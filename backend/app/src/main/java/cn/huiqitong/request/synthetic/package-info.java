/** Requests that nobody made, for demonstration and measuring: every one says 合成示例 in its firm, title and text. */
@NullMarked
package cn.huiqitong.request.synthetic;

import org.jspecify.annotations.NullMarked;
