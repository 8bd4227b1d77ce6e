package cn.huiqitong.request.deadline;

import io.micronaut.serde.annotation.Serdeable;

/**
 * Calendar, office hours or a limit changed: stored deadlines are to be computed anew. Key: what changed, e.g.
 * {@code year-2027}.
 *
 * @param version of all rules together, see {@link WorkingTimes#version()}
 * @param reason what the administrator wrote
 */
@Serdeable
public record TimeRulesChanged(long version, String reason, String actor) {

    public static final String TOPIC = "TimeRulesChanged";
}
