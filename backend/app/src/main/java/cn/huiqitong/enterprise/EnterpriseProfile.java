package cn.huiqitong.enterprise;

import java.time.Instant;
import java.util.Map;

/**
 * One version of what is known of a firm.
 *
 * @param no dense number of the firm, from 1; stable for the life of the database
 * @param uscc 统一社会信用代码, 18 characters
 * @param synthetic true for demo firms, which every page marks 合成示例
 * @param version grows by one whenever a source's word is stored, ends or is taken back
 * @param changedAt when this version came to be
 * @param values fact key to JSON value, the words that count, as the rules' facts reader takes them
 */
public record EnterpriseProfile(
        long no,
        String uscc,
        String name,
        boolean synthetic,
        int version,
        Instant changedAt,
        Map<String, Object> values) {}
