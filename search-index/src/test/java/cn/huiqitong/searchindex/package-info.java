/** Tests of the index against a real node. */
@NullMarked
package cn.huiqitong.searchindex;

import org.jspecify.annotations.NullMarked;
