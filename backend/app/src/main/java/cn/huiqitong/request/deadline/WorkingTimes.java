package cn.huiqitong.request.deadline;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Working time by the calendar and the office hours as they are stored now, in every copy of the portal. */
@Singleton
public class WorkingTimes {

    private final TimeRules rules;

    WorkingTimes(TimeRules rules) {
        this.rules = rules;
    }

    /** Of a department; everybody's where it has no hours of its own or is null. */
    public WorkingTime of(@Nullable String department) {
        return rules.present().time(department);
    }

    /** Of every department without hours of its own. */
    public WorkingTime city() {
        return rules.present().time(null);
    }

    /** Whether the year's official notice is known; without it the weekends are off and nothing else. */
    public boolean knowsNotice(int year) {
        return rules.present().noticed().contains(year);
    }

    /** Of calendar, office hours and limits together; grows with every change of one. */
    public long version() {
        return rules.version();
    }
}
