package cn.huiqitong.request.asked;

import java.util.Map;

/**
 * What is asked about an item.
 *
 * @param title as it was in the newest request
 * @param recent requests of the last 30 days
 * @param firms how many different ones asked
 * @param outcomes requests by the name of their outcome; those without are in none
 */
public record AskedItem(
        String itemId, String title, long requests, long open, long recent, long firms, Map<String, Long> outcomes) {}
