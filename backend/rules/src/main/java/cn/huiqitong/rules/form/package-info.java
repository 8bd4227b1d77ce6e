/**
 * The JSON form of a rule: one form per kind that reads and writes it.
 * Reading checks every name, type, unit and code against the fact catalog and reports all errors at once.
 */
@NullMarked
package cn.huiqitong.rules.form;

import org.jspecify.annotations.NullMarked;
