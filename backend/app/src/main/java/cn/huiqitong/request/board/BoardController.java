package cn.huiqitong.request.board;

import cn.huiqitong.identity.CurrentUser;
import cn.huiqitong.request.board.Workload.WorkloadView;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What is open, for those who watch over it. */
@Controller("/api/v1/board")
@ExecuteOn(TaskExecutors.BLOCKING)
class BoardController {

    private final Board board;
    private final Workload workload;

    BoardController(Board board, Workload workload) {
        this.board = board;
        this.workload = workload;
    }

    @Get
    @Operation(
            operationId = "board",
            summary = "Open requests by department, category, region, state and colour; an official and a "
                    + "department's supervisor see their department alone, 404 for another")
    @Secured({"official", "dispatcher", "supervisor"})
    BoardView board(CurrentUser user, @QueryValue @Nullable String department) {
        return board.of(Watch.of(user).on(department));
    }

    @Get("/workload")
    @Operation(operationId = "workload", summary = "Who has how much to do, by department and official")
    @Secured("supervisor")
    WorkloadView workload(CurrentUser user, @QueryValue @Nullable String department) {
        return workload.of(Watch.of(user).on(department));
    }
}
