/**
 * What firms ask, taken together and without saying which firm asks: by policy item, by likeness, and what is asked more
 * and more.
 */
@NullMarked
package cn.huiqitong.request.asked;

import org.jspecify.annotations.NullMarked;
