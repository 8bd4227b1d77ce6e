package cn.huiqitong.request;

import cn.huiqitong.platform.Database;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Numbers like {@code NT20261122-0001}: one row per day, whose lock lets concurrent filings take turns. */
@Singleton
class RequestNumbers {

    private final Database database;

    RequestNumbers(Database database) {
        this.database = database;
    }

    /** In the filing's transaction, so that a filing that fails leaves no hole. */
    String next(LocalDate day) {
        int last = database.get("""
                insert into request_number (day, last) values (?, 1)
                on conflict (day) do update set last = request_number.last + 1 returning last""", row -> row.getInt(1), day);
        return "NT%s-%04d".formatted(day.format(DateTimeFormatter.BASIC_ISO_DATE), last);
    }
}
