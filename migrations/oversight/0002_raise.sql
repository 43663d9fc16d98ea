ALTER TABLE "alert_events" DROP CONSTRAINT "alert_events_action_known";--> statement-breakpoint
ALTER TABLE "alert_notices" DROP CONSTRAINT "alert_notices_action_known";--> statement-breakpoint
CREATE INDEX "alerts_references" ON "alerts" USING gin ("references" jsonb_path_ops);--> statement-breakpoint
ALTER TABLE "alert_events" ADD CONSTRAINT "alert_events_action_known" CHECK (action IN ('FIND', 'FIND_AGAIN', 'ASSIGN', 'ANSWER', 'JUDGE_FALSE', 'SETTLE', 'REOPEN', 'RAISE', 'RAISE_LEAD'));--> statement-breakpoint
ALTER TABLE "alert_notices" ADD CONSTRAINT "alert_notices_action_known" CHECK (action IN ('FIND', 'FIND_AGAIN', 'ASSIGN', 'ANSWER', 'JUDGE_FALSE', 'SETTLE', 'REOPEN', 'RAISE', 'RAISE_LEAD'));--> statement-breakpoint
-- A person raises a report to an alert of no run.
GRANT INSERT ON "alerts" TO oversight_app;
