package cn.huiqitong.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.huiqitong.request.board.HandMade;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.context.annotation.Property;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 督办看板, 统计 and 公开统计 before a meeting: the number, the requests behind it, and nobody shut out. */
@MicronautTest(transactional = false)
@Property(name = "huiqitong.jobs", value = "false")
class BoardBrowserIT extends Journey {

    @Inject
    HandMade made;

    @Inject
    InstantSource clock;

    @BeforeEach
    void aWeekOfRequests() {
        Instant now = clock.instant();
        Instant lastWeek = now.minus(Duration.ofDays(7));
        made.request("rsj", now.minus(Duration.ofDays(3)), due(now, -9, -1));
        made.request("rsj", now.minus(Duration.ofDays(2)), due(now, -1, 5));
        made.request("gxj", now.minus(Duration.ofDays(2)), Map.of("extension_asked", 2));
        made.closed(8, "rsj", lastWeek, Map.of("rating", 5));
        made.closed(6, "rsj", lastWeek, Map.of("outcome", "PARTLY", "category", "COMPLAINT"));
    }

    private static Map<String, Object> due(Instant now, int soonHours, int dueHours) {
        return Map.of(
                "urgent_clock", "CLOSE",
                "urgent_soon_at", now.plus(Duration.ofHours(soonHours)),
                "urgent_due_at", now.plus(Duration.ofHours(dueHours)));
    }

    @Test
    void a_supervisor_goes_from_the_number_to_the_requests_and_the_figures() {
        Page page = visitors().enter("supervisor2", 1280, "/supervision");
        assertThat(link(page, Pattern.compile("件超期"))).isVisible();
        assertThat(page.getByText("只看市人力资源和社会保障局")).isVisible();
        Accessibility.check(page);

        link(page, Pattern.compile("件超期")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("件");
        assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("手工诉求"))
                        .first())
                .isVisible();
        Accessibility.check(page);

        visitors().go(page, "/statistics");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("走势")))
                .isVisible();
        assertThat(page.getByText("企业自己确认，没有重办过").first()).isAttached();
        Accessibility.check(page);
    }

    @Test
    void the_board_is_usable_on_a_tablet_and_the_public_page_on_a_phone() {
        Page page = visitors().enter("supervisor1", 768, "/supervision");
        assertThat(link(page, Pattern.compile("件等您批延期"))).isVisible();
        Accessibility.check(page);

        page.setViewportSize(360, 800);
        visitors().go(page, "/open/statistics");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("每月提交和办结")))
                .isVisible();
        Accessibility.check(page);
    }

    private static Locator link(Page page, Pattern name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name))
                .first();
    }
}
