package cn.huiqitong.browser;

import static cn.huiqitong.browser.Visitors.button;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.huiqitong.platform.Today;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An administrator enters next year's notice, a department's hours and a limit. */
@MicronautTest(transactional = false)
class TimeBrowserIT extends Journey {

    @Inject
    InstantSource clock;

    @Test
    void the_published_text_of_a_notice_becomes_next_years_calendar() {
        int next = Today.of(clock).getYear() + 1;
        Page admin = visitors().enter("admin1", 1280, "/time/years/" + next + "/edit");
        admin.getByLabel(Pattern.compile("^把通知的正文")).fill("一、元旦：1月1日至2日放假，共2天。\n二、劳动节：5月1日至3日放假调休，共3天。");
        button(admin, Pattern.compile("^读出日期$")).click();
        assertThat(admin.getByText(Pattern.compile("^读出 2 个假期"))).isVisible();
        Accessibility.check(admin);
        admin.getByLabel("修改理由").fill("示例，不是真的通知");
        button(admin, Pattern.compile("^保存放假安排$")).click();

        admin.waitForURL(Pattern.compile("/time/years/" + next + "$"));
        Locator may = admin.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("5月"));
        assertThat(may.getByLabel("劳动节")).hasCount(3);
        assertThat(admin.getByText("示例，不是真的通知")).isVisible();
        Accessibility.check(admin);
    }

    @Test
    void on_a_phone_a_limit_is_set_and_all_three_parts_fit() {
        Page admin = visitors().enter("admin1", 360, "/time");
        Accessibility.check(admin);
        tab(admin, "作息时间").click();
        assertThat(admin.getByText("09:00–12:00，13:30–17:30").first()).isVisible();
        Accessibility.check(admin);
        tab(admin, "办理时限").click();
        button(admin, Pattern.compile("^首次联系，意见建议")).click();
        Locator dialog = admin.getByRole(AriaRole.DIALOG);
        dialog.getByText("设为", new Locator.GetByTextOptions().setExact(true)).click();
        dialog.getByLabel("多少").fill("2");
        button(dialog, "确定").click();
        admin.getByLabel("修改理由").fill("意见建议可以晚一天联系");
        button(admin, Pattern.compile("^保存时限$")).click();

        assertThat(admin.getByText(Pattern.compile("^最近修改.*意见建议可以晚一天联系"))).isVisible();
        assertThat(button(admin, Pattern.compile("^首次联系，意见建议：2 个工作日，修改$"))).isVisible();
        Accessibility.check(admin);
    }

    private static Locator tab(Page page, String name) {
        return page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name));
    }
}
