//! Sessions that know the functions.

use std::sync::Arc;

use ballista::extension::SessionConfigExt;
use ballista::prelude::SessionContextExt;
use datafusion::common::Result;
use datafusion::execution::{SessionState, SessionStateBuilder};
use datafusion::prelude::{SessionConfig, SessionContext};
use isnad::Extractor;

use crate::counts::Counts;
use crate::function;

/// Rows of a batch. Articles are long: the engine's 8192 of them would be some 30 MB a core, and their
/// quotes could outgrow the messages that a cluster sends.
const BATCH_ROWS: usize = 1024;

/// A session on this machine that works on `partitions` parts at a time.
pub fn local(partitions: usize, counts: Arc<Counts>) -> Result<SessionContext> {
    let mut session = SessionContext::new_with_config(settings(SessionConfig::new(), partitions));
    function::register(&mut session, Extractor::new(), counts)?;
    Ok(session)
}

/// A session whose queries a cluster answers, its scheduler at `url` (`df://localhost:50050`), in
/// `partitions` parts: the more, the less an executor that is lost takes with it.
pub async fn remote(url: &str, partitions: usize) -> Result<SessionContext> {
    client(SessionContext::remote_with_state(url, ballista_state(partitions)?).await?)
}

/// As [`remote`], with a cluster of one scheduler and one executor inside this process.
pub async fn standalone(partitions: usize) -> Result<SessionContext> {
    // These two are built from the state, and have to know the functions as those of a real cluster do.
    let mut state = ballista_state(partitions)?;
    function::register(&mut state, Extractor::new(), Arc::default())?;
    client(SessionContext::standalone_with_state(state).await?)
}

/// Ballista gives its own session the functions it knows and no others; the client plans with them, and
/// counts nothing.
fn client(mut session: SessionContext) -> Result<SessionContext> {
    function::register(&mut session, Extractor::new(), Arc::default())?;
    Ok(session)
}

fn ballista_state(partitions: usize) -> Result<SessionState> {
    let config = settings(SessionConfig::new_with_ballista(), partitions);
    Ok(SessionStateBuilder::new().with_default_features().with_config(config).build())
}

fn settings(config: SessionConfig, partitions: usize) -> SessionConfig {
    config
        .with_batch_size(BATCH_ROWS)
        .with_target_partitions(partitions)
        // Files are parted by their row groups even when they are small: the work is in the function,
        // not in the reading.
        .with_repartition_file_min_size(1 << 20)
}
