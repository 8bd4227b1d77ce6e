/**
 * Who qualifies for what: the rules of the items in force, evaluated on given facts, with reasons and amounts.
 * An anonymous visitor's facts are judged in the same way as a stored profile; nothing is kept here.
 */
@NullMarked
package cn.huiqitong.eligibility;

import org.jspecify.annotations.NullMarked;
