package cn.huiqitong.policy;

import cn.huiqitong.seeds.SeedDocument;
import cn.huiqitong.seeds.Validity;

/**
 * A policy document as it stands today.
 *
 * @param content what was collected of it
 * @param items how many of its items are released
 */
public record PolicyDocument(SeedDocument content, Validity validity, int items) {

    public String id() {
        return content.id();
    }

    public String title() {
        return content.title();
    }
}
