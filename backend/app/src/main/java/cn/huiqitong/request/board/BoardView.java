package cn.huiqitong.request.board;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * What is open now.
 *
 * @param asOf when it was counted; some seconds ago at most
 * @param waiting for dispatch
 * @param objected handed back, to be decided by the desk or, the second time, by a supervisor
 * @param toSettle those of them that only a supervisor can decide
 * @param extensionAsked extensions that wait for a supervisor
 * @param appealOpen appeals against a rating that wait for a supervisor
 * @param reopened sent back by the firm at least once
 * @param escalated under 督办, at whatever level
 * @param lifted taken on by the city's supervisors
 * @param notCalledBack drawn for a call back that has not been made; these are closed
 * @param note that the time limits are examples, and how many requests were generated
 */
@Serdeable
record BoardView(
        Instant asOf,
        SliceView all,
        long waiting,
        long objected,
        long toSettle,
        long extensionAsked,
        long appealOpen,
        long repairing,
        long reopened,
        long escalated,
        long lifted,
        long notCalledBack,
        List<SliceView> byDepartment,
        List<SliceView> byCategory,
        List<SliceView> byRegion,
        List<SliceView> byState,
        String note) {

    /**
     * Open requests of one kind by colour; the five add up to the total.
     *
     * @param code as a list's filter takes it; {@code -} for none
     * @param none nothing that the office owes runs
     */
    @Serdeable
    record SliceView(String code, String name, long total, long red, long yellow, long green, long paused, long none) {}
}
