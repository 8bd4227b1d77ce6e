package cn.huiqitong.rules.script;

import java.util.List;

/**
 * One line with those that stand deeper below it.
 *
 * @param number from 1
 * @param column of its first character, from 1
 */
record Line(int number, int column, String text, List<Line> below) {}
