/** Real policy facts, code systems and demo firms, as data with sources. */
@NullMarked
package cn.huiqitong.seeds;

import org.jspecify.annotations.NullMarked;
