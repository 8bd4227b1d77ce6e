package cn.huiqitong.rules.text;

import cn.huiqitong.rules.condition.Clause;
import org.jspecify.annotations.Nullable;

/**
 * One line of a rule in words.
 *
 * @param depth how far it is indented, from 0
 * @param clause its own or inherited clause
 */
public record RuleLine(int depth, String text, @Nullable Clause clause) {}
