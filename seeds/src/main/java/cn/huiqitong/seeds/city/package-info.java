/**
 * A synthetic city: any number of firms, each made from the seed and its own number alone, marked 合成示例.
 * Shares and distributions are assumptions of this package unless a comment names a source.
 */
@NullMarked
package cn.huiqitong.seeds.city;

import org.jspecify.annotations.NullMarked;
