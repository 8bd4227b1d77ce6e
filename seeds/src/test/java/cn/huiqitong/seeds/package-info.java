/** Tests of the seed data itself: schemas, counts, rules on example firms. */
@NullMarked
package cn.huiqitong.seeds;

import org.jspecify.annotations.NullMarked;
