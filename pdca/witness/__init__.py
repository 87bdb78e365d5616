"""A witness: it notes how far a log has grown, and signs only what continues what it noted (C2SP tlog-witness).

`request` is what it is asked, `state` what it noted, `cosigner` what it answers, `server` how it is reached, and
`policy` whose word counts. The side of the log is `pdca.anchors.witnesses`.
"""
