package cn.huiqitong.request.deadline;

import io.micronaut.serde.annotation.Serdeable;

/** How long something may take. The day of the start does not count for days; hours are hours of office. */
@Serdeable
public record Limit(int amount, Unit unit) {

    public Limit {
        if (amount < 1) {
            throw new IllegalArgumentException("limit of " + amount);
        }
    }

    public enum Unit {
        WORKING_DAYS("个工作日"),
        WORKING_HOURS("个工作小时");

        private final String label;

        Unit(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static Limit days(int amount) {
        return new Limit(amount, Unit.WORKING_DAYS);
    }

    public static Limit hours(int amount) {
        return new Limit(amount, Unit.WORKING_HOURS);
    }

    /** For people: 5 个工作日. */
    public String text() {
        return amount + " " + unit.label();
    }
}
