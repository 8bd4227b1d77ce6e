package cn.huiqitong.eligibility;

import cn.huiqitong.eligibility.Questions.QuestionGroupView;
import cn.huiqitong.platform.FieldError;
import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.ProblemType;
import cn.huiqitong.platform.Today;
import cn.huiqitong.rules.fact.FactCatalog;
import cn.huiqitong.rules.fact.Facts;
import cn.huiqitong.rules.reading.Reading;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** 政策体检: anybody may have facts judged, without login and without anything being kept. */
@Controller("/api/v1/assessments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
class AssessmentController {

    private static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_VALUES = 2_000;
    private static final int MOST_YEARS_AWAY = 10;

    private final Assessments assessments;
    private final FactCatalog catalog;
    private final InstantSource clock;

    AssessmentController(Assessments assessments, FactCatalog catalog, InstantSource clock) {
        this.assessments = assessments;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * @param facts values by fact key, in the catalog's types and units
     * @param asOf the day to judge for; today when absent
     */
    @Serdeable
    record AssessmentForm(
            @NotNull Map<String, @Nullable Object> facts,
            @Nullable LocalDate asOf) {}

    /** @param groups headings with the keys of their facts */
    @Serdeable
    record QuestionsView(List<QuestionGroupView> groups) {}

    @Post
    @Operation(operationId = "assess", summary = "Judge facts against every item in force; nothing is kept")
    AssessmentView assess(HttpRequest<?> request, @Body @Valid AssessmentForm form) {
        if (request.getContentLength() > MOST_BYTES || values(form.facts()) > MOST_VALUES) {
            throw new Problem(ProblemType.TOO_LARGE, "一次提交的信息太多，请减少清单的条数后再试。");
        }
        return assessments.assess(facts(form), day(form));
    }

    @Get("/questions")
    @Operation(operationId = "assessmentQuestions", summary = "What to ask, most useful first")
    QuestionsView questions() {
        AssessmentView nothingKnown = assessments.assess(Facts.NONE, Today.of(clock));
        return new QuestionsView(Questions.of(nothingKnown.next(), catalog));
    }

    private Facts facts(AssessmentForm form) {
        Reading<Facts> facts = Facts.of(form.facts(), catalog);
        if (!facts.ok()) {
            throw Problem.invalid(facts.errors().stream()
                    .map(e -> new FieldError("facts." + e.path(), e.code(), e.message()))
                    .toList());
        }
        return facts.get();
    }

    private LocalDate day(AssessmentForm form) {
        LocalDate today = Today.of(clock);
        LocalDate day = form.asOf() == null ? today : form.asOf();
        if (day.isBefore(today.minusYears(MOST_YEARS_AWAY)) || day.isAfter(today.plusYears(MOST_YEARS_AWAY))) {
            throw Problem.invalid("asOf", "日期应在前后" + MOST_YEARS_AWAY + "年以内。");
        }
        return day;
    }

    /** How many values a body holds, lists and years counted one by one. */
    private static int values(@Nullable Object json) {
        Collection<?> below = switch (Objects.requireNonNullElse(json, List.of())) {
            case Map<?, ?> map -> map.values();
            case Collection<?> list -> list;
            default -> List.of();
        };
        return below.stream().mapToInt(AssessmentController::values).sum() + 1;
    }
}
