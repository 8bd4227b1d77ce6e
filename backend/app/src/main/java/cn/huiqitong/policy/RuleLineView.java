package cn.huiqitong.policy;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** One line of a rule in words; depth says how far it is indented, from 0. */
@Serdeable
record RuleLineView(int depth, String text, @Nullable ClauseView clause) {}
