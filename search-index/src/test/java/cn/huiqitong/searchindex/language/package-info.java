/** How queries are read. */
@NullMarked
package cn.huiqitong.searchindex.language;

import org.jspecify.annotations.NullMarked;
