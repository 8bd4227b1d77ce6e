package cn.huiqitong.request.board;

import cn.huiqitong.request.board.PublicStatistics.PublicStatisticsView;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Operation;

/** 公开统计, for everybody. */
@Controller("/api/v1/public/statistics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class PublicStatisticsController {

    private final PublicStatistics statistics;

    PublicStatisticsController(PublicStatistics statistics) {
        this.statistics = statistics;
    }

    @Get
    @Operation(
            operationId = "publicStatistics",
            summary = "Months of the whole city; numbers from 1 to 4, and what would give them away, are null")
    HttpResponse<PublicStatisticsView> statistics() {
        return HttpResponse.ok(statistics.view())
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=" + PublicStatistics.FRESH.toSeconds());
    }
}
