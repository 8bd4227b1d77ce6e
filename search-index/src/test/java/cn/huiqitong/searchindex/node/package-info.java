/** The node process against the assembled node: start, end, and what a killed parent leaves. */
@NullMarked
package cn.huiqitong.searchindex.node;

import org.jspecify.annotations.NullMarked;
