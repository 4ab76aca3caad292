//! Work in parallel, its results in order.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::thread;

use crossbeam_channel::bounded;

/// Batches that are under way at most, for each worker: memory is bounded by it.
const BATCHES_PER_WORKER: usize = 4;

/// Gives what `produce` emits to workers, and their results to `consume` in the order of emission.
///
/// `produce` runs on the calling thread, `consume` on one of its own. The failure of either ends all.
pub(crate) fn in_order<T, R, P, F>(
    produce: impl FnOnce(&mut dyn FnMut(T)) -> Result<P, F>,
    work: impl Fn(T) -> R + Sync,
    mut consume: impl FnMut(R) -> Result<(), F> + Send,
) -> Result<P, F>
where
    T: Send,
    R: Send,
    F: Send,
{
    let n_workers = thread::available_parallelism().map_or(2, NonZero::get);
    let n_under_way = n_workers * BATCHES_PER_WORKER;
    let (free, take_free) = bounded::<()>(n_under_way);
    for _ in 0..n_under_way {
        let _ = free.send(());
    }
    let (jobs, take_job) = bounded::<(usize, T)>(n_under_way);
    let (results, take_result) = bounded::<(usize, R)>(n_under_way);
    thread::scope(|scope| {
        for _ in 0..n_workers {
            let (take_job, results) = (take_job.clone(), results.clone());
            let work = &work;
            scope.spawn(move || {
                for (at, job) in take_job {
                    if results.send((at, work(job))).is_err() {
                        return;
                    }
                }
            });
        }
        drop((take_job, results));
        let consumer = scope.spawn(move || {
            let mut early = BTreeMap::new();
            let mut next = 0;
            for (at, result) in take_result {
                early.insert(at, result);
                while let Some(result) = early.remove(&next) {
                    next += 1;
                    consume(result)?;
                    let _ = free.send(());
                }
            }
            Ok(())
        });
        let mut n_sent = 0;
        let mut is_over = false;
        let produced = produce(&mut |job| {
            // Both fail once the consumer has failed, which is told below.
            is_over = is_over || take_free.recv().is_err() || jobs.send((n_sent, job)).is_err();
            n_sent += 1;
        });
        drop(jobs);
        let consumed = consumer
            .join()
            .unwrap_or_else(|it| std::panic::resume_unwind(it));
        consumed.and(produced)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_jobs() {
        let mut seen = Vec::new();
        let produced: Result<&str, ()> = in_order(
            |emit| {
                (0..1000_u64).for_each(emit);
                Ok("done")
            },
            |it| {
                thread::yield_now();
                it * 2
            },
            |it| {
                seen.push(it);
                Ok(())
            },
        );
        assert_eq!(produced, Ok("done"));
        assert!(seen.iter().copied().eq((0..1000).map(|it| it * 2)));
    }

    #[test]
    fn a_failure_of_the_consumer_ends_all() {
        let ended = in_order(
            |emit| {
                (0..100_000).for_each(emit);
                Ok(())
            },
            |it: u32| it,
            |it| if it == 7 { Err("full") } else { Ok(()) },
        );
        assert_eq!(ended, Err("full"));
    }
}
