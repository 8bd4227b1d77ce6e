package cn.huiqitong.faults;

/**
 * The deliveries of one channel in the city's database. New ones are held back until {@link #release}, so that a whole queue
 * of them is due at once; each time that one is marked as sent is written down.
 */
final class Deliveries {

    private final City city;
    private final String channel;
    private final String job;

    /**
     * @param channel EMAIL or WEBHOOK
     * @param job name of the portal's job that sends them
     */
    Deliveries(City city, String channel, String job) {
        this.city = city;
        this.channel = channel;
        this.job = job;
        city.update("""
                create table faults_sent (delivery_id bigint not null);
                create function faults_sent() returns trigger language plpgsql as $$
                begin
                    insert into faults_sent values (new.id);
                    return null;
                end $$;
                create trigger faults_sent after update on delivery for each row
                    when (new.state = 'SENT') execute function faults_sent();
                create function faults_hold() returns trigger language plpgsql as $$
                begin
                    new.due_at := new.due_at + interval '1 day';
                    return new;
                end $$;
                create trigger faults_hold before insert on delivery for each row execute function faults_hold()""");
    }

    String channel() {
        return channel;
    }

    void release() {
        city.update("drop trigger faults_hold on delivery");
        city.update("update delivery set due_at = now() where state = 'PENDING'");
    }

    long count() {
        return city.count("select count(*) from delivery where channel = '" + channel + "'");
    }

    long waiting() {
        return city.count("select count(*) from delivery where state = 'PENDING' and channel = '" + channel + "'");
    }

    /** Claimed and not marked yet. */
    long underWay() {
        return city.count("select count(*) from delivery where state = 'PENDING' and claim is not null");
    }

    /** Whether this copy is the one that sends. */
    boolean has(Copy copy) {
        return city.count("select count(*) from scheduled_tasks where picked and task_name = '" + job
                        + "' and picked_by like '" + copy.pid() + "-%'")
                == 1;
    }

    /** As if the ten minutes were over for which the dead copy had claimed what it was sending. */
    void claimsRunOut() {
        city.update("update delivery set due_at = now() where state = 'PENDING' and claim is not null");
    }

    /** How often one was marked as sent that had been marked before. */
    long markedAgain() {
        return city.count("select count(*) - count(distinct delivery_id) from faults_sent");
    }

    long sent() {
        return city.count(
                "select count(*) from delivery where state = 'SENT' and finished_at is not null and channel = '"
                        + channel + "'");
    }
}
