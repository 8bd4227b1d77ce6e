package cn.huiqitong.request.board;

/**
 * Limits of one kind that ended.
 *
 * @param met in time
 * @param late and nobody but the office is to blame
 * @param excused late because the portal was down when they ran out
 * @param cancelled called off; nothing is said of them
 * @param usedSeconds working time of the met, late and excused ones without pauses
 * @param pausedSeconds working time in which the firm was asked for more
 * @param returnedSeconds working time between departments, part of what was used
 */
record ClockCount(
        long met, long late, long excused, long cancelled, long usedSeconds, long pausedSeconds, long returnedSeconds) {

    static final ClockCount NONE = new ClockCount(0, 0, 0, 0, 0, 0, 0);

    ClockCount plus(ClockCount other) {
        return new ClockCount(
                met + other.met,
                late + other.late,
                excused + other.excused,
                cancelled + other.cancelled,
                usedSeconds + other.usedSeconds,
                pausedSeconds + other.pausedSeconds,
                returnedSeconds + other.returnedSeconds);
    }
}
