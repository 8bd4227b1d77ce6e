/**
 * Reading generic JSON trees (Map, List, Number, String, Boolean) so that every error is found at once.
 * Each error has a code, a place and a Chinese message.
 */
@NullMarked
package cn.huiqitong.rules.reading;

import org.jspecify.annotations.NullMarked;
