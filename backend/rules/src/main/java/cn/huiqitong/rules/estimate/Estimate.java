package cn.huiqitong.rules.estimate;

import cn.huiqitong.rules.evaluation.Missing;
import cn.huiqitong.rules.text.Values;
import java.math.BigDecimal;
import java.util.List;

/** An estimate in 元, with the steps that led to it and the facts that would narrow it. */
public sealed interface Estimate {
    List<String> steps();

    List<Missing> missing();

    /** Name for the API: EXACT, AT_MOST, AT_LEAST, RANGE, UNKNOWN, NONE. */
    String kind();

    /** As people say it: 最高50万元. */
    String text();

    /** This sum. */
    record Exact(BigDecimal value, List<String> steps, List<Missing> missing) implements Estimate {
        @Override
        public String kind() {
            return "EXACT";
        }

        @Override
        public String text() {
            return Values.money(value);
        }
    }

    /** Between nothing and this sum. */
    record AtMost(BigDecimal value, List<String> steps, List<Missing> missing) implements Estimate {
        @Override
        public String kind() {
            return "AT_MOST";
        }

        @Override
        public String text() {
            return "最高" + Values.money(value);
        }
    }

    /** This sum or more. */
    record AtLeast(BigDecimal value, List<String> steps, List<Missing> missing) implements Estimate {
        @Override
        public String kind() {
            return "AT_LEAST";
        }

        @Override
        public String text() {
            return "不低于" + Values.money(value);
        }
    }

    /** Between two sums, the lower above zero. */
    record Range(BigDecimal from, BigDecimal to, List<String> steps, List<Missing> missing) implements Estimate {
        @Override
        public String kind() {
            return "RANGE";
        }

        @Override
        public String text() {
            return Values.money(from) + "至" + Values.money(to);
        }
    }

    /** Not computable; the first step says what the sum depends on. */
    record Unknown(List<String> steps, List<Missing> missing) implements Estimate {
        @Override
        public String kind() {
            return "UNKNOWN";
        }

        @Override
        public String text() {
            return steps.isEmpty() ? "暂无法测算" : steps.getFirst();
        }
    }

    /** No money, or no sum is stated. */
    record None(List<String> steps, List<Missing> missing) implements Estimate {
        @Override
        public String kind() {
            return "NONE";
        }

        @Override
        public String text() {
            return "未载明金额";
        }
    }
}
